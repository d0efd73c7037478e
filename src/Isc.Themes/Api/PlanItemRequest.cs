using System.ComponentModel;
using Isc.Text;

namespace Isc.Themes.Api;

/// <summary>A work-plan item as it shall be: the body of its POST and PUT.</summary>
internal sealed record PlanItemRequest
{
    public LocalizedText? Text { get; init; }

    [Description("objective, outcome, output or activity.")]
    public string? Level { get; init; }

    [Description("Key of the office that answers for it: itu-t.")]
    public string? Owner { get; init; }

    [Description("Key of the body in which it is coordinated: isc-tf.")]
    public string? Coordinator { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? Due { get; init; }

    [Description("0 to 100.")]
    public int Progress { get; init; }

    [Description("planned (default), in-progress, done or cancelled.")]
    public string? State { get; init; }
}
