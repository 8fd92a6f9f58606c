import { t } from '@/lib/panel/messages';
import { shippedPackages } from '@/lib/panel/shipped-packages';
import { ExternalLink } from '../common/ExternalLink';
import { Section } from './Section';

/** Whose work is in the extension, under which licence. */
export function AboutSection() {
  return (
    <Section title={t('options.licences')}>
      <ul>
        {shippedPackages.map(({ name, version, licence, url }) => (
          <li key={name}>
            <ExternalLink href={url}>{name}</ExternalLink> {version} · {licence}
          </li>
        ))}
      </ul>
      <p>
        <a href="/licences.txt">licences.txt</a>
      </p>
    </Section>
  );
}
