import { useId } from 'react';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Something that is on or off, with what it means. */
export function Switch({ label, hint, isOn, onChange }: Props) {
  const id = useId();
  return (
    <div className="choice">
      <input
        type="checkbox"
        id={`${id}-box`}
        aria-describedby={id}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={`${id}-box`}>{label}</label>
        <p id={id} className="soft">
          {hint}
        </p>
      </div>
    </div>
  );
}
