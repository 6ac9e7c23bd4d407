import type { JsonObject, Localised, Statistic } from "../../model/index.ts";

/** A value that is given, or that the reader of a report chooses. */
export type Bound<Name extends string = string> = string | { readonly parameter: Name };

/** Something that the reader of a report chooses. */
export interface ParameterDefinition {
  readonly title: Localised;
  /** Dimension whose categories can be chosen; without it, `choices` are all there is. */
  readonly dimension?: string;
  /** What can be chosen; without it, any category of the dimension. */
  readonly choices?: readonly { readonly code: string; readonly title: Localised }[];
  /** What is chosen where nobody does; without it, a report cannot be built before somebody has. */
  readonly default?: string;
}

/** A question whose measure and filters may be parameters. */
export interface QuestionDefinition<Name extends string = string> {
  readonly measure: Bound<Name>;
  readonly statistic?: Statistic;
  readonly by?: readonly string[];
  readonly where?: Readonly<Record<string, Bound<Name>>>;
}

/** A table: asked of a source, or made from other tables by a transform. */
export type DataDefinition<Name extends string = string> =
  | {
      readonly ask: QuestionDefinition<Name> | { readonly targets: { readonly project: Bound<Name> } };
      /** Name of the source; by default the report's first. */
      readonly from?: string;
    }
  | {
      /** Name of the transform. */
      readonly transform: string;
      readonly of: readonly DataDefinition<Name>[];
      readonly options?: JsonObject;
    };

/**
 * One part of a report, from top to bottom. In texts, `{name}` stands for the title of what is chosen for the
 * parameter `name`.
 */
export type BlockDefinition<Name extends string = string> =
  | { readonly kind: "heading"; readonly text: Localised }
  | { readonly kind: "text"; readonly text: Localised }
  | {
      readonly kind: "figure";
      readonly title: Localised;
      readonly data: DataDefinition<Name>;
      /** Category of every dimension that the table has left. */
      readonly at?: Readonly<Record<string, Bound<Name>>>;
    }
  | { readonly kind: "table"; readonly title: Localised; readonly data: DataDefinition<Name> }
  | {
      readonly kind: "chart";
      readonly title: Localised;
      readonly data: DataDefinition<Name>;
      /** Name of the visual. */
      readonly visual: string;
      readonly options?: JsonObject;
    }
  | { readonly kind: "progress"; readonly title: Localised; readonly data: DataDefinition<Name> };

/** What the reader of a report chooses, by name. */
export type Parameters = Readonly<Record<string, ParameterDefinition>>;

/** A report as plain data: it can be kept in code, written as JSON, checked against a schema, and sent. */
export interface ReportDefinition<Chosen extends Parameters = Parameters> {
  /** Lower-case words joined by hyphens. */
  readonly id: string;
  /** Semantic version. */
  readonly version: string;
  readonly title: Localised;
  readonly description: Localised;
  readonly parameters: Chosen;
  readonly blocks: readonly BlockDefinition<NoInfer<keyof Chosen & string>>[];
}

type CodeOf<Chosen extends ParameterDefinition> = Chosen extends {
  readonly choices: readonly { readonly code: infer Code }[];
}
  ? Code & string
  : string;

type Defaulted<Chosen extends Parameters> = {
  [Name in keyof Chosen]: Chosen[Name] extends { readonly default: string } ? Name : never;
}[keyof Chosen];

/** What can be chosen for the parameters of a definition; one with a default need not be. */
export type ParamsOf<Chosen extends Parameters> = string extends keyof Chosen
  ? Readonly<Record<string, string>>
  : { readonly [Name in Exclude<keyof Chosen, Defaulted<Chosen>>]: CodeOf<Chosen[Name]> } & {
      readonly [Name in Defaulted<Chosen>]?: CodeOf<Chosen[Name]> | undefined;
    };
