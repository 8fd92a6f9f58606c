import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifestOf = (build: string) =>
  JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')) as Record<string, unknown>;

/** The whole of what the product may do: a change here is a decision, and in Chrome disables it until the reader agrees. */
const permissions = {
  'chrome-mv3': ['storage', 'activeTab', 'scripting', 'sidePanel'],
  'firefox-mv3': ['storage', 'activeTab', 'scripting'],
};

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the manifest of %s', (build) => {
  const manifest = manifestOf(build);

  it('asks for these permissions and no other', () => {
    expect(manifest['permissions']).toEqual(permissions[build]);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    // For reading ahead, when the reader switches it on: a page without a window. It shows nothing and sees no page.
    expect(manifest['optional_permissions']).toEqual(build === 'chrome-mv3' ? ['offscreen'] : undefined);
  });

  it('reads no site before the reader allows it', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest['content_scripts'] ?? []).toEqual([]);
  });

  it('opens nothing of itself to pages or other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('keeps the strict policy for its pages that Manifest V3 gives, or a stricter one', () => {
    const policy = JSON.stringify(manifest['content_security_policy'] ?? '');
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has no keys but these', () => {
    const both = ['action', 'background', 'commands', 'content_scripts', 'content_security_policy', 'default_locale'];
    const more = ['description', 'icons', 'manifest_version', 'name', 'optional_host_permissions', 'options_ui'];
    const own = {
      'chrome-mv3': ['key', 'minimum_chrome_version', 'side_panel', 'incognito', 'optional_permissions'],
      'firefox-mv3': ['browser_specific_settings', 'sidebar_action', 'incognito'],
    };
    const known = new Set([...both, ...more, 'permissions', 'version', ...own[build]]);
    expect(Object.keys(manifest).filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the manifest of Firefox', () => {
  it('declares that no data is collected', () => {
    const settings = manifestOf('firefox-mv3')['browser_specific_settings'];
    expect(settings).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
  });

  it('does not open the sidebar by itself', () => {
    expect(manifestOf('firefox-mv3')['sidebar_action']).toMatchObject({ open_at_install: false });
  });
});
