import { useId, type ReactNode } from 'react';

type Props = { readonly title: string; readonly hint?: string; readonly children: ReactNode };

/** One matter of the options. */
export function Section({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p className="soft">{hint}</p>}
      {children}
    </section>
  );
}
