/** Where a database is and who enters it, in the words of the `pg` driver. */
export interface ConnectionSettings {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  readonly ssl?: boolean | { readonly rejectUnauthorized: boolean };
}
