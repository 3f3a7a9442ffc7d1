/** What some of these hosts show. */
import { bare } from './kit.ts'

export const pdf = (title: string): ReturnType<typeof bare> =>
  bare(
    200,
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length 90 >>\nstream\nBT /F1 12 Tf 72 720 Td (${title}) Tj ET\nendstream\nendobj\n${'% united nations document services 0123456789\n'.repeat(900)}trailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n380\n%%EOF\n`,
    [
      ['Content-Type', 'application/pdf'],
      ['Content-Disposition', 'inline; filename="document.pdf"'],
    ],
  )
