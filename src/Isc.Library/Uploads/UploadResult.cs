namespace Isc.Library;

/// <summary>What became of a file: one of the two is set.</summary>
/// <param name="Stored">Where it is kept.</param>
/// <param name="Refusal">Why it is not.</param>
public sealed record UploadResult(StoredUpload? Stored, UploadRefusal? Refusal)
{
    internal static UploadResult Of(UploadRefusal refusal) => new(null, refusal);
}
