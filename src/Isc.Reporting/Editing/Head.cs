using Isc.Bodies;
using Isc.Reporting.Definitions;
using Isc.Reporting.Text;
using Isc.Web.Components;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Editing;

/// <summary>Reads the fields of a definition's cover and rule from a form.</summary>
internal static class Head
{
    /// <returns>The definition with what the form says; null where something is wrong.</returns>
    public static async Task<ReportDefinition?> ReadAsync(
        PostedForm form, ReportDefinition before, IBodyNames bodies, IStringLocalizer<Texts> texts, CancellationToken cancellationToken)
    {
        var (title, source, agendaItem, contact) = (form.Text("title"), form.Text("source"), form.Text("agenda-item"), form.Text("contact"));
        var (body, kind, original, rule) = (form.Choice("body"), form.Choice("form"), form.Choice("original"), form.Choice<PeriodRule>("rule"));
        var (since, asOf) = (form.Date("since"), form.Date("as-of"));
        if (form.IsWrong)
            return null;
        if (since is not null && asOf is null)
            form.Wrong("as-of", texts["Define_AsOfMissing"]);
        return before with
        {
            Title = DefinedText.Of(before.Title, title, texts)!,
            Source = DefinedText.Of(before.Source, source, texts)!,
            Form = kind!,
            Addressee = body == before.Addressee.Body ? before.Addressee
                : body == SubjectDefinition.Placeholder ? new(body, "Heading_Subject") : new(body!, (await bodies.FindAsync(body!, cancellationToken))!.Name),
            OriginalLanguage = original!,
            PeriodRule = rule!.Value,
            LastPeriod = asOf is { } end ? new(since, end) : null,
            Cover = before.Cover with
            {
                AgendaItem = DefinedText.Of(before.Cover.AgendaItem, agendaItem, texts),
                Contact = DefinedText.Of(before.Cover.Contact, contact, texts),
            },
        };
    }

    /// <summary>The bodies as options.</summary>
    public static async Task<IReadOnlyList<Option>> BodiesAsync(IBodyNames bodies, CancellationToken cancellationToken) =>
        [.. (await bodies.AllAsync(cancellationToken)).Values.Select(body => new Option(body.Key, body.Name.ToString())).OrderBy(option => option.Text, StringComparer.CurrentCulture)];
}
