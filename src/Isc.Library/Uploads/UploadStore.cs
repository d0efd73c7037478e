using System.Security.Cryptography;
using Isc.Data;

namespace Isc.Library.Uploads;

/// <summary>Keeps files under <c>uploads/</c> in the data directory.</summary>
internal sealed class UploadStore(DatabaseSettings settings, UploadLimits limits, VirusScanner scanner) : IUploads
{
    private string Root => Path.Combine(settings.DataDirectory, "uploads");

    public async Task<UploadResult> StoreAsync(Stream content, string name, CancellationToken cancellationToken)
    {
        if (!FileName.IsSound(name))
            return UploadResult.Of(UploadRefusal.Name);
        if (FileKind.Of(name) is not { } kind)
            return UploadResult.Of(UploadRefusal.Kind);
        Directory.CreateDirectory(Root);
        var place = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var arriving = Path.Combine(Root, place + ".arriving");
        try
        {
            await using (var file = new FileStream(arriving, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete))
            {
                if (!await CopyAsync(content, file, cancellationToken))
                    return UploadResult.Of(UploadRefusal.TooLarge);
                if (file.Length == 0)
                    return UploadResult.Of(UploadRefusal.Empty);
                if (ContentCheck.Refuse(file, kind, limits) is { } refusal)
                    return UploadResult.Of(refusal);
                if (await scanner.RefuseAsync(file, cancellationToken) is { } harm)
                    return UploadResult.Of(harm);
                file.Position = 0;
                var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
                file.Flush(flushToDisk: true);
                File.Move(arriving, Path.Combine(Root, place));
                return new(new(place, name, kind.MediaType, file.Length, hash), null);
            }
        }
        finally
        {
            File.Delete(arriving);
        }
    }

    public Stream? Open(string place) =>
        place.Length == 32 && place.All(char.IsAsciiHexDigitLower) && new FileInfo(Path.Combine(Root, place)) is { Exists: true } file
            ? file.OpenRead()
            : null;

    private async Task<bool> CopyAsync(Stream content, FileStream file, CancellationToken cancellationToken)
    {
        var buffer = new byte[81_920];
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (file.Length + read > limits.Bytes)
                return false;
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return true;
    }
}
