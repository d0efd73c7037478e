using System.IO.Compression;
using System.Xml;

namespace Isc.Library.Uploads;

/// <summary>
/// Whether an Office package holds what a document holds. Its parts are unpacked into nothing and counted, never by the sizes that it
/// states, and never under the names that it gives.
/// </summary>
internal static class PackageCheck
{
    private static readonly string[] Programs =
        [".exe", ".dll", ".js", ".vbs", ".bat", ".cmd", ".ps1", ".hta", ".scr", ".msi", ".jar", ".html", ".htm", ".svg", ".lnk", ".zip", ".7z", ".rar", ".gz", ".docm", ".xlsm", ".pptm"];

    /// <summary>Null where it does.</summary>
    public static UploadRefusal? Refuse(Stream file, FileKind kind, UploadLimits limits)
    {
        try
        {
            return !IsWholeArchive(file) ? UploadRefusal.Content : Refuse(file, kind.MainPart!, limits, nested: false);
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            return UploadRefusal.Content;
        }
    }

    private static UploadRefusal? Refuse(Stream file, string? mainPart, UploadLimits limits, bool nested)
    {
        file.Position = 0;
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > limits.Parts)
            return UploadRefusal.Unpacked;
        var names = archive.Entries.Select(entry => entry.FullName).ToList();
        if (names.Any(name => !IsSound(name)) || names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Count
            || archive.Entries.Any(IsLink) || (mainPart is not null && !(names.Contains(mainPart) && names.Contains("[Content_Types].xml"))))
            return UploadRefusal.Content;
        if (names.Any(IsProgram))
            return UploadRefusal.Active;
        // Parts that overlap are packed once and unpacked many times.
        if (archive.Entries.Sum(entry => entry.CompressedLength) > file.Length)
            return UploadRefusal.Unpacked;
        var left = limits.UnpackedBytes;
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            if (Unpack(entry, ref left, limits, nested) is { } refusal)
                return refusal;
        }

        return null;
    }

    private static UploadRefusal? Unpack(ZipArchiveEntry entry, ref long left, UploadLimits limits, bool nested)
    {
        var most = Math.Min(left, Math.Max(1_000_000, entry.CompressedLength * limits.Ratio));
        using var part = new MemoryStream();
        using (var packed = entry.Open())
        {
            var buffer = new byte[81_920];
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                if (part.Length + read > most)
                    return UploadRefusal.Unpacked;
                part.Write(buffer, 0, read);
            }
        }

        left -= part.Length;
        part.Position = 0;
        if (part.Length >= 4 && part.GetBuffer().AsSpan(0, 4).SequenceEqual("PK\u0003\u0004"u8))
            return nested ? UploadRefusal.Unpacked : Refuse(part, null, limits with { UnpackedBytes = left }, nested: true);
        return entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            ? RefuseXml(part)
            : null;
    }

    private static UploadRefusal? RefuseXml(Stream part)
    {
        using var xml = XmlReader.Create(part, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 0 });
        while (xml.Read())
        {
            // A template or object from elsewhere is fetched and run as the document opens; a hyperlink waits for its reader.
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") == "External"
                && xml.GetAttribute("Type")?.Split('/')[^1] is not "hyperlink")
                return UploadRefusal.Active;
            if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true)
                return UploadRefusal.Active;
            if (xml.Depth > 500)
                return UploadRefusal.Content;
        }

        return null;
    }

    private static bool IsSound(string name) =>
        name.Length is > 0 and <= 250 && name[0] is not ('/' or '\\') && !name.Contains('\\') && !name.Contains(':') && !name.Any(char.IsControl)
        && !name.Split('/').Contains("..");

    private static bool IsProgram(string name) =>
        Programs.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) || name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
        || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) || name.Contains("oleObject", StringComparison.OrdinalIgnoreCase);

    // The upper half holds the mode that Unix archivers write.
    private static bool IsLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> 16) & 0xF000) == 0xA000;

    // Begins with a part and ends with the directory: no other file before or after it.
    private static bool IsWholeArchive(Stream file)
    {
        Span<byte> head = stackalloc byte[4];
        Span<byte> tail = stackalloc byte[22];
        if (file.Length < 22)
            return false;
        file.Position = 0;
        file.ReadExactly(head);
        file.Position = file.Length - 22;
        file.ReadExactly(tail);
        return head.SequenceEqual("PK\u0003\u0004"u8) && tail[..4].SequenceEqual("PK\u0005\u0006"u8) && tail[20] == 0 && tail[21] == 0;
    }
}
