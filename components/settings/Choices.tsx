import { useId } from 'react';

type Choice<T extends string> = { readonly value: T; readonly label: string; readonly hint?: string };

type Props<T extends string> = {
  readonly legend: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  /** In a row rather than one below the other. */
  readonly isRow?: boolean;
  /** Where a heading says the same already. */
  readonly isLegendHidden?: boolean;
};

/** One of a few, all of them in sight. */
export function Choices<T extends string>({
  legend,
  value,
  choices,
  onChange,
  isRow = false,
  isLegendHidden = false,
}: Props<T>) {
  const name = useId();
  return (
    <fieldset className={isRow ? 'choices is-row' : 'choices'}>
      <legend className={isLegendHidden ? 'hidden-visually' : undefined}>{legend}</legend>
      {choices.map((choice) => (
        <div key={choice.value} className="choice">
          <input
            type="radio"
            id={`${name}-${choice.value}`}
            name={name}
            checked={choice.value === value}
            aria-describedby={choice.hint ? `${name}-${choice.value}-hint` : undefined}
            onChange={() => onChange(choice.value)}
          />
          <div>
            <label htmlFor={`${name}-${choice.value}`}>{choice.label}</label>
            {choice.hint && (
              <p id={`${name}-${choice.value}-hint`} className="soft">
                {choice.hint}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
