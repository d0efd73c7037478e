using Isc.Reporting.Definitions;

namespace Isc.Reporting.Composition;

/// <summary>Composes the cover as the form has it.</summary>
internal sealed class CoverComposer(ReportWords words, ItemComposer items)
{
    public async Task<Cover> ComposeAsync(ReportDefinition definition, CancellationToken cancellationToken)
    {
        var form = ReportForm.Find(definition.Form)!;
        var panels = new List<CoverPanel>();
        await AddAsync("summary", form.SummaryHeading, definition.Cover.Summary);
        await AddAsync("action", form.ActionHeading, definition.Cover.Action);
        await AddAsync("references", "Cover_References", definition.Cover.References);

        return new(
            words[definition.Addressee.Name],
            words[definition.Source],
            words[definition.Title],
            FieldsOf(definition),
            panels);

        async Task AddAsync(string key, string heading, IReadOnlyList<ItemDefinition> content)
        {
            var blocks = await items.ComposeAsync(key, content, cancellationToken);
            if (blocks.Count > 0)
                panels.Add(new(key, words[heading], blocks));
        }
    }

    private List<CoverField> FieldsOf(ReportDefinition definition) =>
    [
        new("symbol", words["Cover_Document"], words["Cover_SymbolPending"]),
        new("date", words["Cover_Date"], words["Cover_DateValue"]),
        new("period", words["Cover_Period"], words["Cover_PeriodValue"]),
        new("original", words["Cover_Original"], words[$"Language_{definition.OriginalLanguage}"]),
        .. Optional("agenda-item", "Cover_AgendaItem", definition.Cover.AgendaItem),
        .. Optional("contact", "Cover_Contact", definition.Cover.Contact),
    ];

    private IEnumerable<CoverField> Optional(string key, string label, DefinedText? value) => value is null ? [] : [new(key, words[label], words[value])];
}
