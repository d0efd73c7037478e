namespace Isc.Reporting.Renderers.Docx;

/// <summary>Ids of the styles. Those that Word knows by name keep Word's ids.</summary>
internal static class DocxStyle
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Source = "Subtitle";
    public const string Chapter = "Heading1";
    public const string Contents = "TOC1";
    public const string ContentsHeading = "TOCHeading";
    public const string Body = "BodyText";
    public const string Numbered = "NumberedParagraph";
    public const string Bullet = "ListBullet";
    public const string Letter = "ListBullet2";
    public const string Caption = "Caption";
    public const string Chart = "Chart";
    public const string Notice = "Notice";
    public const string Addressee = "Addressee";
    public const string CoverField = "CoverField";
    public const string PanelHeading = "PanelHeading";
    public const string PanelText = "PanelText";
    public const string TableHeading = "TableHeading";
    public const string TableText = "TableText";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Strong = "Strong";
    public const string Table = "ReportTable";
}
