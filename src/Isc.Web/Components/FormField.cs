namespace Isc.Web.Components;

/// <summary>A field that a form offered when it was rendered: only these are read from what is posted.</summary>
/// <param name="Id">Id of its control, to which errors lead.</param>
/// <param name="Name">Name in the form.</param>
/// <param name="Label">What was asked for.</param>
/// <param name="Optional">True where the answer may be left out.</param>
internal sealed record FormField(string Id, string Name, string Label, bool Optional)
{
    /// <summary>Most characters of the answer.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>True where the answer may have several lines.</summary>
    public bool Lines { get; init; }

    /// <summary>The answers on offer; null where any will do.</summary>
    public IReadOnlyList<Option>? Options { get; init; }
}
