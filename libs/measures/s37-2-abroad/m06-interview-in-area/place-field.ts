import { choice, optional, told } from '#statechart/field';
import { target } from '../../s36-common/form-pages.js';

/** Where the person is interviewed: the power goes no further than the area of the operation. */
export const placeField = {
  interviewedIn: told(
    optional(
      choice(
        { et: 'Kus küsitletakse', en: 'Where the interview takes place' },
        {
          operationArea: { et: 'operatsiooni piirkonnas', en: 'in the area of the operation' },
          elsewhere: { et: 'mujal', en: 'elsewhere' },
        },
      ),
    ),
    {
      by: '§ 37 (2) 1)',
      page: target,
      help: {
        et: 'Küsitleda võib üksnes registrisse kantud operatsiooni piirkonnas ja ajal.',
        en: 'Only in the area and the time of an operation on record may persons be interviewed.',
      },
    },
  ),
} as const;
