/** Erasing in a bucket that keeps versions: every one of the key goes, and the markers with them. */
import { DeleteObjectCommand, ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3'

/**
 * Deletes all delete markers and versions of exactly this key, in that order: what Object Lock holds must not be hidden by a
 * marker, or it would count as gone. A lock makes it fail; the caller reports that.
 */
export async function eraseVersions(client: S3Client, at: { Bucket: string; Key: string }): Promise<void> {
  for (;;) {
    const page = await client.send(new ListObjectVersionsCommand({ Bucket: at.Bucket, Prefix: at.Key }))
    // The prefix may begin other keys too; listed in order, ours come first.
    const ours = [...(page.DeleteMarkers ?? []), ...(page.Versions ?? [])].filter(({ Key }) => Key === at.Key)
    for (const { VersionId } of ours)
      await client.send(new DeleteObjectCommand({ ...at, ...(VersionId === undefined ? {} : { VersionId }) }))
    if (ours.length === 0) return
  }
}

/** The keys below a prefix that have any version, hidden ones too; the first page of them. */
export async function versionsBelow(
  client: S3Client,
  at: { Bucket: string; Key: string },
): Promise<readonly string[]> {
  const page = await client.send(new ListObjectVersionsCommand({ Bucket: at.Bucket, Prefix: at.Key }))
  const keys = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map(({ Key = '' }) => Key)
  return [...new Set(keys)].filter((key) => key !== '')
}
