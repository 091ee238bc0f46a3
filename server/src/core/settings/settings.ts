/** Each setting once: its type, default, description, and how a value from outside is checked. */
import type { SupportScope } from '../document/claims/assess';

export interface Settings {
  /** Rule id → severity or `off`; what is not named keeps its default. */
  readonly rules: Readonly<Record<string, 'off' | 'error' | 'warning' | 'information' | 'hint'>>;
  /** Options by rule id. */
  readonly ruleOptions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly claims: { readonly scope: SupportScope; readonly budget: number };
}

export const defaultSettings: Settings = {
  rules: {},
  ruleOptions: {},
  claims: { scope: 'carry', budget: 3 },
};
