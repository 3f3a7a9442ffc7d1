/**
 * Roots of public time-stamping authorities, by the SHA-256 of their DER: pinned, so that the verdict does not change with the
 * list that a Node of some year brings along. Others are named by whoever trusts them (`--trust`, IBID_TIMESTAMP_ROOTS).
 */
import type { Trusted } from '../../../citations/index.ts'

export const knownRoots: readonly Trusted[] = [
  {
    name: 'DigiCert Trusted Root G4',
    fingerprint: '552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988',
  },
  {
    name: 'USERTrust RSA Certification Authority (Sectigo)',
    fingerprint: 'e793c9b02fd8aa13e21c31228accb08119643b749c898964b1746d46c3d4cbd2',
  },
  {
    name: 'GlobalSign Root CA R6',
    fingerprint: '2cabeafe37d06ca22aba7391c0033d25982952c453647349763a3ab5ad6ccf69',
  },
  {
    name: 'SSL.com Root Certification Authority RSA',
    fingerprint: '85666a562ee0be5ce925c1d8890a6f76a87ec16d4d7d5f29ea7419cf20123b69',
  },
  {
    name: 'Certum Trusted Network CA 2',
    fingerprint: 'b676f2eddae8775cd36cb0f63cd1d4603961f49e6265ba013a2f0307b6d0b804',
  },
  {
    name: 'IdenTrust Commercial Root CA 1',
    fingerprint: '5d56499be4d2e08bcfcad08a3e38723d50503bde706948e42f55603019e528ae',
  },
]
