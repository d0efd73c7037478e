using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Isc.Organisation.Data;

namespace Isc.Organisation.Recusing;

/// <summary>The body of <c>POST organisation/recusals</c>.</summary>
internal sealed record RecusalRequest : IValidatableObject
{
    [Description("Key of the theme; or name a record."), MaxLength(100)]
    public string? Theme { get; init; }

    [Description("Id of the record; or name a theme.")]
    public Guid? Record { get; init; }

    [Required, MaxLength(GrantModel.LongestReason)]
    public string? Reason { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Theme is null == Record is null)
            yield return new("Name a theme or a record.", [nameof(Theme)]);
    }
}
