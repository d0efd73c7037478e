using Isc.Text;

namespace Isc.Escalation.Tests.Fakes;

/// <summary>The ladder that a module brings for its theme.</summary>
internal sealed class YouthLadder : ILadderSource
{
    public string Theme => "youth";

    public IReadOnlyList<LadderStep> Steps { get; } = [new(LocalizedText.English("Task force"), "isc-tf", 1, 4), new(LocalizedText.English("Management"), "mcg", 2, 6)];
}
