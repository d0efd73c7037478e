using System.Text;

namespace Isc.Library.Uploads;

/// <summary>Whether a file is, from its first byte to its last, what its extension says.</summary>
internal static class ContentCheck
{
    private static readonly byte[][] Foreign =
        [.. new[] { "%PDF-", "PK\u0003\u0004", "GIF8", "\u007fELF", "MZ", "#!", "<!DOCTYPE", "<html", "<?xml", "<svg", "<script", "{\\rtf" }.Select(Encoding.Latin1.GetBytes), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0xD0, 0xCF, 0x11, 0xE0]];

    /// <summary>Null where it is.</summary>
    public static UploadRefusal? Refuse(Stream file, FileKind kind, UploadLimits limits)
    {
        if (kind.MainPart is not null)
            return PackageCheck.Refuse(file, kind, limits);
        if (kind.IsText)
            return IsText(file) ? null : UploadRefusal.Content;
        var head = Read(file, 0, 1024);
        var tail = Read(file, Math.Max(0, file.Length - 1024), 1024);
        return kind.MediaType switch
        {
            "application/pdf" => head.StartsWith("%PDF-"u8) && tail.IndexOf("%%EOF"u8) >= 0 && Trailing(tail, "%%EOF"u8) ? RefusePdf(file) : UploadRefusal.Content,
            "image/png" => head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && tail.EndsWith((ReadOnlySpan<byte>)[0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]) ? null : UploadRefusal.Content,
            _ => head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) && tail.EndsWith((ReadOnlySpan<byte>)[0xFF, 0xD9]) ? null : UploadRefusal.Content,
        };
    }

    // Nothing but line ends after the mark: an archive appended to it would be read by others.
    private static bool Trailing(ReadOnlySpan<byte> tail, ReadOnlySpan<byte> mark) =>
        tail[(tail.LastIndexOf(mark) + mark.Length)..].IndexOfAnyExcept("\r\n \0"u8) < 0;

    private static UploadRefusal? RefusePdf(Stream file)
    {
        file.Position = 0;
        var text = new StreamReader(file, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, leaveOpen: true).ReadToEnd();
        return new[] { "/JavaScript", "/JS ", "/JS(", "/Launch", "/EmbeddedFile", "/XFA" }.Any(mark => text.Contains(mark, StringComparison.Ordinal)) ? UploadRefusal.Active : null;
    }

    private static bool IsText(Stream file)
    {
        if (Foreign.Any(magic => Read(file, 0, 1024).TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]).TrimStart(" \t\r\n"u8) is var head
            && head.Length >= magic.Length && Ascii(head[..magic.Length]).Equals(Ascii(magic), StringComparison.OrdinalIgnoreCase)))
            return false;
        file.Position = 0;
        try
        {
            using var reader = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true), leaveOpen: true);
            var buffer = new char[8192];
            for (int read; (read = reader.Read(buffer)) > 0;)
            {
                if (buffer.AsSpan(0, read).IndexOfAnyInRange('\0', '\b') >= 0)
                    return false;
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static string Ascii(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    private static ReadOnlySpan<byte> Read(Stream file, long from, int most)
    {
        file.Position = from;
        var buffer = new byte[most];
        return buffer.AsSpan(0, file.ReadAtLeast(buffer, most, throwOnEndOfStream: false));
    }
}
