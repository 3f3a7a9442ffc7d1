/** Erasing in a bucket that keeps versions: every one of the key goes, and the markers with them. */
import { DeleteObjectCommand, ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3'

/** Deletes all versions and delete markers of exactly this key. Object Lock makes it fail: the caller reports that. */
export async function eraseVersions(client: S3Client, at: { Bucket: string; Key: string }): Promise<void> {
  for (;;) {
    const page = await client.send(new ListObjectVersionsCommand({ Bucket: at.Bucket, Prefix: at.Key }))
    // The prefix may begin other keys too; listed in order, ours come first.
    const ours = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].filter(({ Key }) => Key === at.Key)
    for (const { VersionId } of ours)
      await client.send(new DeleteObjectCommand({ ...at, ...(VersionId === undefined ? {} : { VersionId }) }))
    if (ours.length === 0) return
  }
}
