using Microsoft.Extensions.Configuration;

namespace Isc.Library.Uploads;

/// <summary>How large files may be, from <c>Isc:Uploads</c>.</summary>
/// <param name="Bytes">Of a file; 20 MB unless set.</param>
/// <param name="UnpackedBytes">Of what a file holds; 200 MB unless set.</param>
/// <param name="Ratio">Unpacked to packed; 200 unless set. Word's own XML reaches 30.</param>
/// <param name="Parts">Of a package; 2,000 unless set.</param>
internal sealed record UploadLimits(long Bytes = 20_000_000, long UnpackedBytes = 200_000_000, int Ratio = 200, int Parts = 2_000)
{
    /// <summary>What the server reads of a body at most, whatever is set.</summary>
    public const long MostBytes = 100_000_000;

    public static UploadLimits Read(IConfiguration settings)
    {
        var unset = new UploadLimits();
        return new(
            Math.Min(MostBytes, settings.GetValue("Isc:Uploads:Bytes", unset.Bytes)),
            settings.GetValue("Isc:Uploads:UnpackedBytes", unset.UnpackedBytes),
            settings.GetValue("Isc:Uploads:Ratio", unset.Ratio),
            settings.GetValue("Isc:Uploads:Parts", unset.Parts));
    }
}
