using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>Makes style definitions; each carries the document's language.</summary>
internal sealed class DocxStyleMaker(DocxLanguage language)
{
    public W.DocDefaults Defaults() => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
            DocxLanguage.RunFonts,
            new W.FontSize { Val = "22" },
            new W.FontSizeComplexScript { Val = "22" },
            DocxLanguage.Tag(language.Code))),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(
            new W.SpacingBetweenLines { After = "120", Line = "264", LineRule = W.LineSpacingRuleValues.Auto })));

    public W.Style Paragraph(string id, string name, DocxLook look)
    {
        var style = new W.Style(new W.StyleName { Val = name })
        {
            Type = W.StyleValues.Paragraph,
            StyleId = id,
            Default = id == DocxStyle.Normal,
            CustomStyle = !IsWords(name),
        };
        if (id != DocxStyle.Normal)
            style.Append(new W.BasedOn { Val = DocxStyle.Normal });
        if (look.Next is { } next)
            style.Append(new W.NextParagraphStyle { Val = next });
        style.Append(new W.PrimaryStyle(), ParagraphPropertiesOf(look), RunPropertiesOf(look));
        return style;
    }

    public W.Style Strong() => new(
        new W.StyleName { Val = "Strong" },
        new W.PrimaryStyle(),
        new W.StyleRunProperties(new W.Bold(), new W.BoldComplexScript()))
    {
        Type = W.StyleValues.Character,
        StyleId = DocxStyle.Strong,
    };

    private static bool IsWords(string name) =>
        name is "Normal" or "Title" or "Subtitle" or "heading 1" or "Body Text" or "List Bullet" or "List Bullet 2" or "caption" or "toc 1" or "TOC Heading" or "header" or "footer";

    // The order is the schema's.
    private W.StyleParagraphProperties ParagraphPropertiesOf(DocxLook look)
    {
        var properties = new W.StyleParagraphProperties();
        Add(properties, look.KeepNext, () => new W.KeepNext());
        Add(properties, look.List is not null, () => DocxNumbering.On(look.List!.Value.List, look.List.Value.Level));
        Add(properties, look.Rule is not null, () => new W.ParagraphBorders(Beside(look.Rule!)));
        Add(properties, look.Tab is not null, () => TabsOf(look));
        Add(properties, language.IsRightToLeft, () => new W.BiDi());
        properties.Append(new W.SpacingBetweenLines { Before = $"{look.Before}", After = $"{look.After}" });
        Add(properties, look.Centred, () => new W.Justification { Val = W.JustificationValues.Center });
        Add(properties, look.Outline is not null, () => new W.OutlineLevel { Val = look.Outline });
        return properties;
    }

    private static W.Tabs TabsOf(DocxLook look)
    {
        var end = new W.TabStop { Val = W.TabStopValues.Right, Position = look.Tab!.Value };
        if (!look.Leader)
            return new(end);
        end.Leader = W.TabStopLeaderCharValues.Dot;
        return new(new W.TabStop { Val = W.TabStopValues.Left, Position = DocxNumbering.NumberIndent }, end);
    }

    private W.StyleRunProperties RunPropertiesOf(DocxLook look)
    {
        var properties = new W.StyleRunProperties();
        Add(properties, look.Bold, () => new W.Bold());
        Add(properties, look.Bold, () => new W.BoldComplexScript());
        Add(properties, look.Colour is not null, () => new W.Color { Val = look.Colour });
        Add(properties, look.Size is not null, () => new W.FontSize { Val = $"{look.Size}" });
        Add(properties, look.Size is not null, () => new W.FontSizeComplexScript { Val = $"{look.Size}" });
        properties.Append(DocxLanguage.Tag(language.Code));
        return properties;
    }

    // Borders are the only sides that do not turn with the direction.
    private OpenXmlElement Beside(string colour) => language.IsRightToLeft
        ? new W.RightBorder { Val = W.BorderValues.Single, Size = 18, Space = 8, Color = colour }
        : new W.LeftBorder { Val = W.BorderValues.Single, Size = 18, Space = 8, Color = colour };

    private static void Add(OpenXmlCompositeElement properties, bool wanted, Func<OpenXmlElement> make)
    {
        if (wanted)
            properties.Append(make());
    }
}
