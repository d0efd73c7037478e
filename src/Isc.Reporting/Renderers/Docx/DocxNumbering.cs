using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>The two lists of a document: chapters with their paragraphs, and bullets with their letters.</summary>
internal static class DocxNumbering
{
    public const int Chapters = 1;
    public const int Bullets = 2;

    /// <summary>Room for "10.10", in twentieths of a point.</summary>
    public const int NumberIndent = 680;

    private const int BulletIndent = 340;

    /// <summary>
    /// LibreOffice lets numbers of right-to-left paragraphs grow out of the margin, Word into the text; this inset suits both.
    /// </summary>
    private const int RightToLeftInset = 320;

    public static void Add(MainDocumentPart main, DocxLanguage language)
    {
        var indent = NumberIndent + (language.IsRightToLeft ? RightToLeftInset / 2 : 0);
        var hanging = NumberIndent - (language.IsRightToLeft ? RightToLeftInset / 2 : 0);
        main.AddNewPart<NumberingDefinitionsPart>("rNumbering").Numbering = new W.Numbering(
            new W.AbstractNum(
                new W.MultiLevelType { Val = W.MultiLevelValues.Multilevel },
                Level(0, W.NumberFormatValues.Decimal, "%1", indent, hanging, DocxStyle.Chapter),
                Level(1, W.NumberFormatValues.Decimal, "%1.%2", indent, hanging, DocxStyle.Numbered)) { AbstractNumberId = 1 },
            new W.AbstractNum(
                new W.MultiLevelType { Val = W.MultiLevelValues.Multilevel },
                Level(0, W.NumberFormatValues.Bullet, "•", indent + BulletIndent, BulletIndent, DocxStyle.Bullet),
                Level(1, language.Letters, "%2)", indent + (2 * BulletIndent) + 60, BulletIndent + 60, DocxStyle.Letter)) { AbstractNumberId = 2 },
            new W.NumberingInstance(new W.AbstractNumId { Val = 1 }) { NumberID = Chapters },
            new W.NumberingInstance(new W.AbstractNumId { Val = 2 }) { NumberID = Bullets });
    }

    /// <summary>What puts a style on a level of a list.</summary>
    public static W.NumberingProperties On(int list, int level) =>
        new(new W.NumberingLevelReference { Val = level }, new W.NumberingId { Val = list });

    private static W.Level Level(int index, W.NumberFormatValues format, string text, int indent, int hanging, string style) => new(
        new W.StartNumberingValue { Val = 1 },
        new W.NumberingFormat { Val = format },
        new W.ParagraphStyleIdInLevel { Val = style },
        new W.LevelText { Val = text },
        new W.LevelJustification { Val = W.LevelJustificationValues.Left },
        new W.PreviousParagraphProperties(new W.Indentation { Left = $"{indent}", Hanging = $"{hanging}" }))
    {
        LevelIndex = index,
    };
}
