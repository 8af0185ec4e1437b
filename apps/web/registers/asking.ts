import type { components } from '#openapi';
import { api } from '../call/client.js';

type Schemas = components['schemas'];
export type Register = Schemas['Register'];
export type RegisterEntry = Register['entries'][number];
export type RegisterAct = Register['acts'][number];
export type EntryHistory = Schemas['RegisterEntryHistory'];
export type Standing = Schemas['EntryStanding'];
export type Account = Schemas['Accounts'][number];

export const useRegisters = () => api.useQuery('get', '/api/registers');

export const useRegister = (name: string) =>
  api.useQuery('get', '/api/registers/{name}', { params: { path: { name } } });

export const useEntry = (name: string, id: string) =>
  api.useQuery('get', '/api/registers/{name}/{id}', { params: { path: { name, id } } });

export const useAccounts = () => api.useQuery('get', '/api/accounts');

/** What makes the entries of a register readable. */
export type Reading = Pick<Register, 'register' | 'fields' | 'names'>;

/** Whether the act changes an entry that is there, and does not make a new one. */
export const changesEntry = ({ schema }: RegisterAct): boolean => 'entry' in schema.properties;
