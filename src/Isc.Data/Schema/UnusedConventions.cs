using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Isc.Data.Schema;

/// <summary>
/// What the mapper would look for on every type and property: no record is mapped by attributes or holds a service, and looking takes a
/// fifth of the time that a model does.
/// </summary>
internal static class UnusedConventions
{
    private static readonly Type[] All =
    [
        typeof(BackingFieldAttributeConvention),
        typeof(ComplexTypeAttributeConvention),
        typeof(ConcurrencyCheckAttributeConvention),
        typeof(DatabaseGeneratedAttributeConvention),
        typeof(DeleteBehaviorAttributeConvention),
        typeof(EntityTypeConfigurationAttributeConvention),
        typeof(ForeignKeyAttributeConvention),
        typeof(IndexAttributeConvention),
        typeof(InversePropertyAttributeConvention),
        typeof(KeyAttributeConvention),
        typeof(KeylessAttributeConvention),
        typeof(MaxLengthAttributeConvention),
        typeof(NavigationBackingFieldAttributeConvention),
        typeof(NotMappedMemberAttributeConvention),
        typeof(NotMappedTypeAttributeConvention),
        typeof(OwnedAttributeConvention),
        typeof(PrecisionAttributeConvention),
        typeof(RelationalColumnAttributeConvention),
        typeof(RelationalColumnCommentAttributeConvention),
        typeof(RelationalDbFunctionAttributeConvention),
        typeof(RelationalNavigationJsonPropertyNameAttributeConvention),
        typeof(RelationalPropertyJsonPropertyNameAttributeConvention),
        typeof(RelationalTableAttributeConvention),
        typeof(RelationalTableCommentAttributeConvention),
        typeof(RequiredNavigationAttributeConvention),
        typeof(RequiredPropertyAttributeConvention),
        typeof(ServicePropertyDiscoveryConvention),
        typeof(StringLengthAttributeConvention),
        typeof(TimestampAttributeConvention),
        typeof(UnicodeAttributeConvention),
    ];

    public static void Remove(ConventionSetBuilder conventions)
    {
        foreach (var convention in All)
            conventions.Remove(convention);
    }
}
