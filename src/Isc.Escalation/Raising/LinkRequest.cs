using System.ComponentModel;
using Isc.Escalation.Data;
using Isc.Text;

namespace Isc.Escalation.Raising;

/// <summary>A record that an issue is about.</summary>
internal sealed record LinkRequest
{
    [Description("theme, document, meeting, action, recommendation or risk.")]
    public LinkKind? Kind { get; init; }

    [Description("Key of the theme; id or symbol of the record.")]
    public string? Key { get; init; }

    public LocalizedText? Title { get; init; }

    [Description("Page that shows it, from the root of the language: /meetings/….")]
    public string? Path { get; init; }
}
