using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Isc.Data.Switches;

/// <summary>Where the switch of a module stands. A module that was never switched has none, and is on.</summary>
internal sealed class ModuleSwitch : Record
{
    public required string Module { get; init; }

    public required bool On { get; set; }

    public Guid? ChangedBy { get; set; }

    public required DateTime ChangedAt { get; set; }

    public static Guid IdOf(string module) => StableId.Of($"switch/{module}");

    public static void Map(EntityTypeBuilder<ModuleSwitch> entity)
    {
        entity.ToTable("modules");
        entity.Property(s => s.Module).HasMaxLength(100);
        entity.HasIndex(s => s.Module).IsUnique();
    }
}
