using System.Net;
using System.Text;
using Isc.Access;
using Isc.Mail.Data;
using Isc.Mail.Text;
using Isc.Organisation;
using Isc.Text;
using Isc.Web.Markdown;
using Microsoft.Extensions.Localization;

namespace Isc.Mail.Composing;

/// <summary>Writes a letter in its reader's language: as plain text and as HTML.</summary>
internal sealed class LetterComposer(SiteAddress site, IStringLocalizer<Texts> words)
{
    /// <param name="parts">In the order in which they were asked for; at least one.</param>
    /// <param name="to">The address.</param>
    /// <param name="reader">The account; null where only the address is known.</param>
    /// <exception cref="LetterException">A header would be forged.</exception>
    public ComposedLetter Compose(IReadOnlyList<LetterPart> parts, string to, Recipient? reader)
    {
        var language = reader?.Preferences.Language ?? Languages.Default;
        return Languages.In(language, () => Compose(parts, to, reader, language));
    }

    private ComposedLetter Compose(IReadOnlyList<LetterPart> parts, string to, Recipient? reader, string language)
    {
        var sections = parts.Select(part => SectionOf(part, language)).ToList();
        var subjects = sections.Select(section => section.Subject).Distinct(StringComparer.Ordinal).ToList();
        var subject = subjects is [var only] ? only : words.Plural("Subject_Several", sections.Count, sections[^1].Subject);
        return new(
            MailHeader.Checked("address", to), reader is null ? null : MailHeader.Checked("name", reader.Name), language, MailHeader.Checked("subject", subject),
            TextOf(sections, headed: subjects.Count > 1), HtmlOf(sections, headed: subjects.Count > 1, subject, language),
            [.. parts.Where(part => part.Calendar is not null && part.Class != Classification.Restricted).Select(part => AttachedCalendar.Of(part.Calendar!.In(language), to))
                .GroupBy(calendar => calendar.Uid, StringComparer.Ordinal).Select(same => same.Last())]);
    }

    // Of what is restricted no word leaves the house: the link leads to a page that asks who reads.
    private Section SectionOf(LetterPart part, string language) => part.Class == Classification.Restricted && !part.Sensitive
        ? new(words["Restricted_Subject"], words["Restricted_Text"], LinkOf(part, language))
        : new(part.Subject.In(language), part.Text?.In(language) ?? "", LinkOf(part, language));

    private Uri? LinkOf(LetterPart part, string language) => part.Path is null ? null : site.PageIn(language, part.Path);

    private string TextOf(List<Section> sections, bool headed)
    {
        var text = new StringBuilder();
        foreach (var section in sections)
        {
            if (headed)
                text.Append(section.Subject).Append("\r\n\r\n");
            text.Append(section.Text.ReplaceLineEndings("\r\n")).Append("\r\n\r\n");
            if (section.Link is not null)
                text.Append(words["Link"]).Append(' ').Append(section.Link).Append("\r\n\r\n");
        }

        return text.Append("-- \r\n").Append(words["Footer"]).Append("\r\n").ToString();
    }

    private string HtmlOf(List<Section> sections, bool headed, string subject, string language)
    {
        var html = new StringBuilder("<!DOCTYPE html>\r\n<html lang=\"").Append(language).Append("\" dir=\"")
            .Append(Languages.IsRightToLeft(language) ? "rtl" : "ltr").Append("\"><head><meta charset=\"utf-8\"><title>")
            .Append(WebUtility.HtmlEncode(subject)).Append("</title></head><body>\r\n");
        foreach (var section in sections)
        {
            if (headed)
                html.Append("<h2>").Append(WebUtility.HtmlEncode(section.Subject)).Append("</h2>\r\n");
            html.Append(MarkdownRenderer.ToHtml(section.Text)).Append("\r\n");
            if (section.Link is not null)
                html.Append("<p><a href=\"").Append(WebUtility.HtmlEncode(section.Link.AbsoluteUri)).Append("\">").Append(WebUtility.HtmlEncode(words["Link_Html"])).Append("</a></p>\r\n");
        }

        return html.Append("<hr>\r\n<p><small>").Append(WebUtility.HtmlEncode(words["Footer"])).Append("</small></p>\r\n</body></html>\r\n").ToString();
    }

    private sealed record Section(string Subject, string Text, Uri? Link);
}
