namespace Isc.Library.Uploads;

/// <summary>A kind of file that is taken.</summary>
/// <param name="Extension">With its point, in small letters.</param>
/// <param name="MediaType">As it is served.</param>
/// <param name="MainPart">The part that makes a package one of this kind; null for what is no package.</param>
internal sealed record FileKind(string Extension, string MediaType, string? MainPart = null)
{
    public const string Accepted = ".docx,.xlsx,.pptx,.pdf,.png,.jpg,.jpeg,.txt,.md,.csv";

    private const string Office = "application/vnd.openxmlformats-officedocument.";

    private static readonly IReadOnlyList<FileKind> All =
    [
        new(".docx", Office + "wordprocessingml.document", "word/document.xml"),
        new(".xlsx", Office + "spreadsheetml.sheet", "xl/workbook.xml"),
        new(".pptx", Office + "presentationml.presentation", "ppt/presentation.xml"),
        new(".pdf", "application/pdf"),
        new(".png", "image/png"),
        new(".jpg", "image/jpeg"),
        new(".jpeg", "image/jpeg"),
        new(".txt", "text/plain; charset=utf-8"),
        new(".md", "text/plain; charset=utf-8"),
        new(".csv", "text/csv; charset=utf-8"),
    ];

    public bool IsText => MediaType.StartsWith("text/", StringComparison.Ordinal);

    public static FileKind? Of(string name) => All.FirstOrDefault(kind => name.EndsWith(kind.Extension, StringComparison.OrdinalIgnoreCase));
}
