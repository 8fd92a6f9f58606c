import { describe, expect, it } from 'vitest';
import { judgeAudit } from '../scripts/signatures/judge-audit';

describe('what npm says about signatures', () => {
  it.each([
    ['audited 651 packages in 9s\n\n651 packages have \u001b[1mverified\u001b[22m registry signatures\n', 'right'],
    ['audited 1 package in 1s\n\n1 package has a verified registry signature\n', 'right'],
    ['1 package has an \u001b[1minvalid\u001b[22m registry signature:\n\nreact@19.3.1\n', 'wrong'],
    ['650 packages have verified registry signatures\n\n2 packages have missing registry signatures but …', 'wrong'],
    ['3 packages have invalid attestations:', 'wrong'],
    ['npm error code ENOTFOUND\nnpm error network request to https://tuf.example/root.json failed', 'unknown'],
    ['npm error code EAI_AGAIN', 'unknown'],
    ['npm error found no dependencies to audit that were installed from a supported registry', 'unknown'],
    ['', 'unknown'],
  ] as const)('takes %j as %s', (printed, outcome) => {
    expect(judgeAudit(printed).outcome).toBe(outcome);
  });
});
