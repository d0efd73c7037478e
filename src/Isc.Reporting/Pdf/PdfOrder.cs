namespace Isc.Reporting.Pdf;

/// <summary>A PDF that someone asked for.</summary>
/// <param name="Id">Its id, which nobody can guess.</param>
/// <param name="Report">Key of the report.</param>
/// <param name="Title">The report's title.</param>
/// <param name="Language">Two-letter code of the report's language.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="Owner">The account that may fetch it: it holds what this account could read.</param>
/// <param name="Asked">When it was asked for.</param>
internal sealed record PdfOrder(Guid Id, string Report, string Title, string Language, string Name, Guid? Owner, DateTime Asked)
{
    public const string MediaType = "application/pdf";

    /// <summary>Name of the PDF of a Word document.</summary>
    public static string NameOf(string document) => Path.ChangeExtension(document, ".pdf");
}
