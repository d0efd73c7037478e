using Isc.Reporting.Definitions;

namespace Isc.Reporting.Composition;

/// <summary>Composes the cover as the form has it.</summary>
internal sealed class CoverComposer(ReportWords words, ItemComposer items)
{
    public async Task<Cover> ComposeAsync(ReportDefinition definition, CancellationToken cancellationToken)
    {
        var form = ReportForm.Find(definition.Form)!;
        var panels = new List<CoverPanel>();
        var (agendaItem, missing) = await AgendaItemAsync(definition.Cover, cancellationToken);
        await AddAsync("summary", form.SummaryHeading, definition.Cover.Summary, missing);
        await AddAsync("action", form.ActionHeading, definition.Cover.Action);
        await AddAsync("references", "Cover_References", definition.Cover.References);

        return new(
            words[definition.Addressee.Name],
            words[definition.Source],
            words[definition.Title],
            FieldsOf(definition, agendaItem),
            panels);

        async Task AddAsync(string key, string heading, IReadOnlyList<ItemDefinition> content, params IReadOnlyList<Block> before)
        {
            IReadOnlyList<Block> blocks = [.. before, .. await items.ComposeAsync(key, content, cancellationToken)];
            if (blocks.Count > 0)
                panels.Add(new(key, words[heading], blocks));
        }
    }

    // What is written goes before what the records say. A section that failed is marked where the cover has room for it.
    private async Task<(string? Text, IReadOnlyList<Block> Missing)> AgendaItemAsync(CoverDefinition cover, CancellationToken cancellationToken)
    {
        if (cover.AgendaItem is { } written)
            return (words[written], []);
        if (cover.AgendaItemFrom is not { } from)
            return (null, []);
        var blocks = await items.ComputeAsync([from], cancellationToken);
        return (blocks.OfType<Paragraph>().FirstOrDefault()?.Text.ToString(), [.. blocks.OfType<Unavailable>()]);
    }

    private List<CoverField> FieldsOf(ReportDefinition definition, string? agendaItem) =>
    [
        .. Optional("agenda-item", "Cover_AgendaItem", agendaItem),
        new("symbol", words["Cover_Document"], words["Cover_SymbolPending"]),
        new("date", words["Cover_Date"], words["Cover_DateValue"]),
        new("period", words["Cover_Period"], words["Cover_PeriodValue"]),
        new("original", words["Cover_Original"], words[$"Language_{definition.OriginalLanguage}"]),
        .. Optional("contact", "Cover_Contact", definition.Cover.Contact is { } contact ? words[contact] : null),
    ];

    private IEnumerable<CoverField> Optional(string key, string label, string? value) => value is null ? [] : [new(key, words[label], value)];
}
