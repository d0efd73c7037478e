using System.ComponentModel;
using Isc.Access;
using Isc.Text;

namespace Isc.Escalation.Life;

/// <summary>What is decided.</summary>
internal sealed record RulingRequest
{
    public LocalizedText? Text { get; init; }

    public LocalizedText? Reasons { get; init; }

    [Description("Names of those who decided; as many as the level's quorum asks for.")]
    public IReadOnlyList<string> Deciders { get; init; } = [];

    [Description("What those say who did not agree.")]
    public LocalizedText? Dissent { get; init; }

    public IReadOnlyList<ActionRequest> Actions { get; init; } = [];

    [Description("Symbol of the signed document; required where the deciders decide outside Isc.")]
    public string? Document { get; init; }

    [Description("Who may read the ruling; by default who may read the issue. What is decided of a restricted issue is restricted.")]
    public Classification? Class { get; init; }
}
