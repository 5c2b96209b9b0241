using Regulations.EventStore.Log;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Log;

public sealed class RegistersTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Fact]
    public async Task A_register_is_created_once_and_keeps_its_title()
    {
        var name = RegisterName.Parse("training-2");

        var created = (await database.Registers.Create(name, "Øvelser")).ShouldBeOfType<CreateResult.Created>();

        created.Register.Title.ShouldBe("Øvelser");
        (await database.Registers.Create(name, "Øvelser")).ShouldBe(new CreateResult.Existed(created.Register));
        (await database.Registers.Create(name, "Andet")).ShouldBe(new CreateResult.TitleDiffers(created.Register));
        (await database.Registers.List()).ShouldContain(created.Register);
    }

    [Fact]
    public async Task A_register_with_the_longest_name_there_may_be_is_created_and_written_to()
    {
        var name = RegisterName.Parse("a" + new string('9', 40));

        var log = (await database.Registers.Create(name, "Langt")).ShouldBeOfType<CreateResult.Created>();

        var opened = (await database.Registers.Open(log.Register.Name)).ShouldNotBeNull();
        (await opened.Append(0, Events("a"))).ShouldBeOfType<AppendResult.Appended>();
    }

    [Fact]
    public async Task A_register_that_was_never_created_cannot_be_opened() =>
        (await database.Registers.Open(RegisterName.Parse("nowhere"))).ShouldBeNull();

    [Fact]
    public async Task Registers_have_positions_and_streams_of_their_own()
    {
        var (one, _) = await database.EmptyRegister();
        var (other, _) = await database.EmptyRegister();

        await one.Append(0, Events("a", "a"));
        await other.Append(0, Events("a"));

        (await one.All()).Select(e => (e.Position, e.Version)).ShouldBe([(1, 1), (2, 2)]);
        (await other.All()).Select(e => (e.Position, e.Version)).ShouldBe([(1, 1)]);
    }

    [Theory]
    [InlineData("dk", true)]
    [InlineData("training-2", true)]
    [InlineData("a1234567890123456789012345678901234567890", true)]
    [InlineData("a12345678901234567890123456789012345678901", false)]
    [InlineData("", false)]
    [InlineData("2dk", false)]
    [InlineData("-dk", false)]
    [InlineData("DK", false)]
    [InlineData("dk_2", false)]
    [InlineData("dk\n", false)]
    [InlineData("ø", false)]
    public void A_name_is_a_small_letter_and_up_to_40_small_letters_digits_and_hyphens(string text, bool isName) =>
        RegisterName.TryParse(text, out _).ShouldBe(isName);
}
