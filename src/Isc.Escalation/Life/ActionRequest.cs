using System.ComponentModel;
using Isc.Text;

namespace Isc.Escalation.Life;

/// <summary>Something that a ruling asks to be done.</summary>
internal sealed record ActionRequest
{
    public LocalizedText? Text { get; init; }

    [Description("Key of the office that owns it; or name an account.")]
    public string? Office { get; init; }

    [Description("Account that owns it; or name an office.")]
    public Guid? Account { get; init; }

    public DateOnly? Due { get; init; }
}
