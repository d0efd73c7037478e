using DocumentFormat.OpenXml.Packaging;
using Isc.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>Document settings and the table of fonts.</summary>
internal static class DocxSettings
{
    /// <summary>Word 2013 and later; without it Word opens the document in compatibility mode.</summary>
    private const string CompatibilityMode = "15";

    public static void Add(MainDocumentPart main, DocxLanguage language)
    {
        main.AddNewPart<DocumentSettingsPart>("rSettings").Settings = new W.Settings(
            new W.Zoom { Percent = "100" },
            new W.DefaultTabStop { Val = 567 },
            new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
            new W.Compatibility(new W.CompatibilitySetting
            {
                Name = W.CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = CompatibilityMode,
            }),
            new W.ThemeFontLanguages { Val = Languages.Culture(language.Code).Name, EastAsia = "zh-CN", Bidi = "ar-AE" },
            new W.DecimalSymbol { Val = "." },
            new W.ListSeparator { Val = "," });
        main.AddNewPart<FontTablePart>("rFonts").Fonts = new W.Fonts(DocxLanguage.Fonts.Select(font =>
            new W.Font(new W.AltName { Val = font.Alternative }) { Name = font.Name }));
    }
}
