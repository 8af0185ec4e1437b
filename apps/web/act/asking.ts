import { api } from '../call/client.js';
import type { components } from '#openapi';

type Schemas = components['schemas'];
export type ActAnswer = Schemas['Act'];
export type ActSection = Schemas['ActSection'];
export type ActRow = Schemas['ActRow'];
export type Rule = Schemas['Rule'];
export type PolicyCard = Schemas['Policy'];
export type ProvisionAnswer = Schemas['Provision'];

// The Act and what was made of it do not change while the register runs.
const kept = { staleTime: Infinity, gcTime: Infinity } as const;

export const useAct = () => api.useQuery('get', '/api/act', {}, kept);
export const useLaw = () => api.useQuery('get', '/api/law', {}, kept);
export const useProvision = (key: string) =>
  api.useQuery('get', '/api/law/{key}', { params: { path: { key } } }, kept);
