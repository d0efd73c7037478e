using Isc.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>What a document's language decides: tags, fonts, direction, letters of lists.</summary>
internal sealed class DocxLanguage(string code)
{
    private const string LatinFont = "Calibri";
    private const string ArabicFont = "Arial";
    private const string ChineseFont = "Microsoft YaHei";

    /// <summary>Two-letter code.</summary>
    public string Code { get; } = code;

    public bool IsRightToLeft { get; } = Languages.IsRightToLeft(code);

    /// <summary>Fonts of the document, with the metric or visual equal that free systems have.</summary>
    public static IReadOnlyList<(string Name, string Alternative)> Fonts { get; } =
        [(LatinFont, "Carlito"), (ArabicFont, "Liberation Sans"), (ChineseFont, "Noto Sans CJK SC")];

    /// <summary>Numbers of the a) level.</summary>
    public W.NumberFormatValues Letters => Code switch
    {
        "ar" => W.NumberFormatValues.ArabicAlpha,
        "ru" => W.NumberFormatValues.RussianLower,
        _ => W.NumberFormatValues.LowerLetter,
    };

    public static W.RunFonts RunFonts => new()
    {
        Ascii = LatinFont,
        HighAnsi = LatinFont,
        EastAsia = ChineseFont,
        ComplexScript = ArabicFont,
    };

    /// <summary>The tag of a language, put where Word looks for it by script.</summary>
    public static W.Languages Tag(string language)
    {
        var tag = Languages.Culture(language).Name;
        return language switch
        {
            "ar" => new() { Val = "en-GB", EastAsia = "zh-CN", Bidi = tag },
            "zh" => new() { Val = "en-GB", EastAsia = tag, Bidi = "ar-AE" },
            _ => new() { Val = tag, EastAsia = "zh-CN", Bidi = "ar-AE" },
        };
    }
}
