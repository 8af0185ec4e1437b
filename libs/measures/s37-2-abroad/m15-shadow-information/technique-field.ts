import { choices, optional, told } from '#statechart/field';
import { basis } from '../../s36-common/form-pages.js';

/** What is used: simulation belongs to the same power, and yet is decided apart. */
export const techniqueField = {
  techniques: told(
    optional(
      choices(
        { et: 'Mida kasutatakse', en: 'What is used' },
        {
          shadowInformation: { et: 'variandmeid', en: 'shadow information' },
          conspiracyTechniques: { et: 'konspiratsioonivõtteid', en: 'conspiracy techniques' },
          simulation: { et: 'teesklemist', en: 'simulation' },
        },
      ),
    ),
    {
      by: '§ 37 (2)',
      page: basis,
      help: {
        et: 'Teesklemise otsustab § 37² järgi Kaitseväe juhataja isiklikult, omaette asjas.',
        en: 'Simulation is decided under § 37² by the Commander in person, in a case of its own.',
      },
    },
  ),
} as const;
