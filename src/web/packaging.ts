/** What an evidence package needs of its surroundings: the report in each form, where permalinks lead, whose time is local. */
import type { Config } from '../config.ts'
import type { PackagePorts, PackageSetting } from '../flow/package.ts'
import { version } from '../version.ts'
import { renderReportCsv } from './report-csv.ts'
import { renderReport } from './report-file.ts'
import { renderReportPdf } from './report-pdf.ts'

export const reportRenderer: PackagePorts['render'] = {
  html: (report) => renderReport(report),
  csv: renderReportCsv,
  pdf: renderReportPdf,
}

/** The place is this process's own (`TZ`), since nobody else's is known. */
export function packageSetting({ IBID_PUBLIC_URL: place }: Pick<Config, 'IBID_PUBLIC_URL'>): PackageSetting {
  return {
    permalink: (snapshot) => (place === undefined ? null : new URL(`/s/${snapshot}`, place).href),
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    version,
  }
}
