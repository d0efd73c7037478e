using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Isc.Access;
using Isc.Organisation.Data;

namespace Isc.Organisation.Granting;

/// <summary>The body of <c>POST organisation/role-grants</c>.</summary>
internal sealed record GrantRequest : IValidatableObject
{
    [Description("E-mail address of the account that is to hold the role."), Required, MaxLength(254)]
    public string? Account { get; init; }

    [Description("Key of the role."), Required, MaxLength(40)]
    public string? Role { get; init; }

    [Description("What the role is for; null for nothing in particular.")]
    public ScopeKind? ScopeKind { get; init; }

    [Description("Key of the Sector, region, theme or body."), MaxLength(100)]
    public string? ScopeKey { get; init; }

    [Description("First day; today where it is left out.")]
    public DateOnly? From { get; init; }

    [Description("Last day; null for no end.")]
    public DateOnly? Until { get; init; }

    [Required, MaxLength(GrantModel.LongestReason)]
    public string? Reason { get; init; }

    // For the pages: answers and requests say kind and key.
    [JsonIgnore]
    public Scope? Scope => Isc.Access.Scope.Of(ScopeKind, ScopeKey);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Roles.All.Contains(Role))
            yield return new($"A role is one of {string.Join(", ", Roles.All)}.", [nameof(Role)]);
        if (ScopeKind is null != ScopeKey is null)
            yield return new("Give kind and key of a scope, or neither.", [nameof(ScopeKey)]);
        if (Until < From)
            yield return new("A role does not end before it begins.", [nameof(Until)]);
    }
}
