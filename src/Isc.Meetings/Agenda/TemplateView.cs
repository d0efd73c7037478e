using System.ComponentModel;
using Isc.Meetings.Data;
using Isc.Text;

namespace Isc.Meetings.Agenda;

/// <summary>Items that agendas of a body often begin with.</summary>
internal sealed record TemplateView(
    Guid Id,
    int Version,
    [property: Description("Key of the body.")] string Body,
    [property: Description("Kebab-case, unique in the body.")] string Key,
    LocalizedText Name,
    IReadOnlyList<TemplateItem> Items) : IVersioned;
