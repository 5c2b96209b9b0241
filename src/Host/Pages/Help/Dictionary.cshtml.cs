using Regulations.Domain.Words;
using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Help;

/// <summary>The words of the register, and those of its answers.</summary>
internal sealed class DictionaryModel : RegisterPage
{
    public Vocabulary Vocabulary => Register.Book.Words.At(Register.Book.Head);
}
