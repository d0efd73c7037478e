using Isc.Data;
using Isc.Text;

namespace Isc.Meetings.Data;

/// <summary>Items that agendas of a body often begin with.</summary>
internal sealed class AgendaTemplate : Record
{
    public required string BodyKey { get; init; }

    public required string Key { get; init; }

    public required LocalizedText Name { get; set; }

    public IReadOnlyList<TemplateItem> Items { get; set; } = [];
}
