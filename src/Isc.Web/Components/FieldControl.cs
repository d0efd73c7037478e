namespace Isc.Web.Components;

/// <summary>What a control of one's own needs to be wired to its <see cref="Field"/>.</summary>
/// <param name="Id">The control's id.</param>
/// <param name="Name">The control's name in the form.</param>
/// <param name="DescribedBy">For <c>aria-describedby</c>: hint and error; null for neither.</param>
/// <param name="Invalid">For <c>aria-invalid</c>: "true" or null.</param>
public sealed record FieldControl(string Id, string Name, string? DescribedBy, string? Invalid)
{
    /// <summary>The answer to show: what was posted, else what is stored.</summary>
    public string? Value { get; init; }
}
