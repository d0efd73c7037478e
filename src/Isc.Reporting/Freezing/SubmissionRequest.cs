using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Isc.Reporting.Freezing;

/// <summary>To whom a frozen report is submitted.</summary>
internal sealed record SubmissionRequest
{
    [Description("Key of the body."), MaxLength(60)]
    public required string Body { get; init; }

    [Description("The meeting of that body that takes it; left out where it is not known.")]
    public Guid? Meeting { get; init; }

    [Description("Day on which it was submitted; left out: today.")]
    public DateOnly? On { get; init; }
}
