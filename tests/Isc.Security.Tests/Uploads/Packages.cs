using System.IO.Compression;
using System.Text;

namespace Isc.Security.Tests.Uploads;

/// <summary>Office packages, sound and otherwise.</summary>
internal static class Packages
{
    public const string Types = "[Content_Types].xml";
    public const string Body = "word/document.xml";

    /// <summary>A small Word document.</summary>
    public static byte[] Document(params (string Name, byte[] Content)[] more) =>
        Zip([(Types, Xml("<Types/>")), (Body, Xml("<w:document xmlns:w=\"w\"><w:body/></w:document>")), .. more]);

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                part.Write(content);
            }
        }

        return file.ToArray();
    }

    /// <summary>A package with a part that is a link of Unix to <paramref name="target"/>.</summary>
    public static byte[] WithLink(string target)
    {
        using var file = new MemoryStream();
        file.Write(Document());
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var link = archive.CreateEntry("word/link.xml");
            link.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var part = link.Open();
            part.Write(Encoding.UTF8.GetBytes(target));
        }

        return file.ToArray();
    }

    /// <summary>The same part many times in the directory: packed once, unpacked each time.</summary>
    public static byte[] Overlapping(int times)
    {
        var one = Document(("word/a0000.xml", new byte[900_000]));
        var end = one.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var start = BitConverter.ToInt32(one, end + 16);
        var last = start + one.AsSpan(start..end).LastIndexOf("PK\u0001\u0002"u8);
        var record = one[last..end];
        using var file = new MemoryStream();
        file.Write(one.AsSpan(..end));
        for (var i = 1; i <= times; i++)
        {
            Encoding.ASCII.GetBytes($"word/a{i:0000}.xml").CopyTo(record, 46);
            file.Write(record);
        }

        var tail = one[end..];
        BitConverter.GetBytes((ushort)(3 + times)).CopyTo(tail, 8);
        BitConverter.GetBytes((ushort)(3 + times)).CopyTo(tail, 10);
        BitConverter.GetBytes((int)file.Length - start).CopyTo(tail, 12);
        file.Write(tail);
        return file.ToArray();
    }

    public static byte[] Xml(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Relationship(string type, string target) => Xml(
        $"<Relationships><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>");
}
