using System.ComponentModel;

namespace Isc.Meetings.Consulting;

/// <summary>The voice of an office.</summary>
internal sealed record VoiceRequest
{
    [Description("The office for which the caller speaks.")]
    public Guid? Office { get; init; }

    [Description("accept, reject or abstain.")]
    public string? Option { get; init; }

    public string? Comment { get; init; }
}
