using Isc.Meetings.Data;
using Isc.Text;

namespace Isc.Meetings.Agenda;

/// <summary>The body of <c>PUT meetings/templates/{body}/{key}</c>.</summary>
internal sealed record TemplateRequest
{
    public LocalizedText? Name { get; init; }

    public IReadOnlyList<TemplateItem>? Items { get; init; }
}
